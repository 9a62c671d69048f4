// SPDX-License-Identifier: MIT
#include "syntax/compile/own_names.h"

namespace syntax::compile {

namespace {

constexpr std::string_view men
    = "Aaron Abbas Abdel Abdelfattah Abdul Abiy Abu Adam Adel Adnan Adrian Ahmad Ahmed Albert Alberto Aleksandr Alex "
      "Alexander Alexei Alexey Ali Allen Amir Amit Andre Andrei Andrew Andrey Andriy Anthony Antonio Antony Arthur "
      "Asad "
      "Asif Austin Bahaa Barack Bashar Bassem Benjamin Bernie Bezalel Billy Binyamin Bobby Boris Brandon Brett Brian "
      "Carl Carlos Cecil Charles Charlie Chris Christopher Claude Clyde Cyril Daniel Danny David Dennis Dmitri Dmitry "
      "Donald Ebadollah Ebrahim Eddie Edward Ehud Elon Emmanuel Emomali Enrique Eric Esmail Eugene Evan Evo Faisal "
      "Farouk Fayez Francis Francisco Frank Fred Fumio Gary Geir Gene George Gerald Gerhard Ghassan Giorgi Glenn "
      "Gregory Gustavo Hafez Hakan Hamad Hamid Hamza Harold Haruki Hassan Heinz Henry Herzi Hideki Hosni Hossein "
      "Hussein Ibrahim Igor Ilham Imran Isaac Ismail Itamar Jack Jair Jake Jamal James Jason Javier Jean-Luc "
      "Jean-Claude Jean-Pierre Jeff Jeffrey Jens Jeremy Jerry Jim Jimmy Jinping Joe Joel John Johnny Joko Jon Jonathan "
      "Jordan Jose Joseph Joshua Juan Julian Justin Kais Kamal Karim Karl Kash Kassem Kassym-Jomart Keir Keith Kenneth "
      "Kevin Khaled Khalid Khalifa Kyriakos Larry Lars Lawrence Leo Leon Lionel Louis Luis Luiz Lukas Mahdi Maher "
      "Mahmoud Mansour Marco Mario Mark Marshall Martin Marwan Masoud Mateusz Matteo Matthew Maurice Michael Michel "
      "Mike "
      "Mikhail Mohamed Mohammad Mohammed Moshe Muammar Muhammad Mustafa Nabil Naftali Narendra Nasser Nawaf Nawaz "
      "Nayib "
      "Nikol Nikolai Norman Olaf Oleg Oleksandr Omar Oscar Osama Pat Paul Pavel Pedro Peter Petro Philip Qasem Qassem "
      "Rafael Rahul Ramzan Rashid Raymond Recep Richard Rishi Robert Roberto Rodrigo Roman Ronald Rouhollah Ruhollah "
      "Russell Ryan Saad Saddam Saeed Said Saleh Salman Sam Sameh Sami Samir Samuel Scott Sean Sebastian Sergei Sergey "
      "Sergio Shehbaz Shinzo Silvio Simon Stanislav Stephen Steve Steven Suleiman Taha Talal Tareck Tarek Tariq Tayyip "
      "Thomas Tim Timothy Toby Tommy Tony Tyler Vasyl Victor Viktor Vitali Vladimir Volker Volodymyr Wael Walid Walter "
      "Wayne William Winston Witold Xavier Xi Yahya Yair Yasser Yasir Yevgeny Yitzhak Yoav Yousef Youssef Yuri "
      "Yusuf Zayed Ziad Zine";

constexpr std::string_view women
    = "Aisha Alaa Alejandra Alena Amal Amina Anastasia Andrea Angela Angelina Anna Annalena Anne Annie Asma Audrey "
      "Aung "
      "Ayesha Beatrice Benazir Brigitte Buthaina Carmen Carol Catherine Christine Claire Claudia Connie Cristina Daria "
      "Dilma Dina Dominique Ekaterina Elena Elisabeth Elizabeth Ella Emine Emma Erin Esther Fatima Fatma Frances Gail "
      "Giorgia Greta Hanan Hanna Hannah Hasina Helen Hillary Hind Huda Iman Indira Ingrid Ingrida Irina Iryna Isabel "
      "Ivanka Jacinda Jane Janet Jennifer Jessica Jill Joan Julia Julie Kaja Kamala Karen Karin Karine Kateryna "
      "Khadija Ksenia Laila Laura Lauren Layla Leila Lesley Leyla Linda Lisa Liz Lucy Lynn Magdalena Maia Malala "
      "Mamata Margaret Maria Mariam Marie Marija Marina Marine Mariya Mary Maryam Megan Megawati Melania Meral Mette "
      "Michelle Miriam Mona Nadia Nadine Nahid Nancy Narges Natalia Nataliya Natalie Nikki Nina Noor Noura Oksana "
      "Olena "
      "Olga Patricia Rachel Rania Reem Rima Roza Ruth Sahra Salma Salome Samantha Samira Sanae Sandra Sanna Sara Sarah "
      "Sheikha Shirley Sofia Sonia Susan Svetlana Tansu Tatiana Theresa Tulsi Ursula Valentina Vera Viktoria Xiomara "
      "Yasmin Yasmine Yulia Zainab Zeinab Zuzana";

constexpr std::string_view either
    = "Alexis Ashley Avery Bibi Blair Cameron Casey Chan Dana Drew Jackie Jamie Jan Jean Jessie Jordan Kai Kelly Kim "
      "Kris "
      "Leslie Lee Li Lindsay Morgan Nikita Nur Pat Quinn Robin Sasha Shannon Stacy Sydney Taylor Terry Tracy Yan";

constexpr std::string_view none = "Bell Berry Chi Chong Chung Dong Dusty Fluffy God Hong Ivory Jewel Lane Man Marlin "
                                  "Numbers Park Paris Rosario Rover "
                                  "Sang Santos Sol Son Sung Trinidad Val Van Yong Young";

}

std::string_view own_given_names(Gender gender)
{
    switch (gender) {
    case Gender::Male: return men;
    case Gender::Female: return women;
    case Gender::Unknown: return either;
    }
    return {};
}

std::string_view no_given_names()
{
    return none;
}

}
