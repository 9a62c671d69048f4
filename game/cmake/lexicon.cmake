# SPDX-License-Identifier: MIT
# WordNet, geonames, iso-codes and link-grammar's given names become lexicon/english.lex beside the program; installed, it
# stands in share/receipts/lexicon. The data of the packages is read where it is and not copied into the tree.

# receipts_data(VARIABLE FILE FOLDER PACKAGE): the path of a package's file, or the end with the package's name.
function(receipts_data variable file folder package)
    find_file(${variable} ${file} PATHS ${folder} NO_DEFAULT_PATH)
    if(NOT ${variable})
        message(FATAL_ERROR "${folder}/${file} is missing: install the Debian package ${package}, or set ${variable}.")
    endif()
endfunction()
receipts_data(RECEIPTS_WORDNET data.noun /usr/share/wordnet wordnet-base)
receipts_data(RECEIPTS_GEONAMES geonames.mo /usr/share/locale/en/LC_MESSAGES libgeonames-common)
receipts_data(RECEIPTS_ISO_CODES iso_3166-1.json /usr/share/iso-codes/json iso-codes)
receipts_data(RECEIPTS_GIVEN_NAMES entities.given-female.sing /usr/share/link-grammar/en/words
    link-grammar-dictionaries-en)
cmake_path(GET RECEIPTS_WORDNET PARENT_PATH wordnet)
cmake_path(GET RECEIPTS_GIVEN_NAMES PARENT_PATH given_names)

# The more languages have a name for a city, the better it is known.
cmake_path(GET RECEIPTS_GEONAMES PARENT_PATH english)
file(GLOB catalogues ${english}/../../*/LC_MESSAGES/geonames.mo)
list(SORT catalogues)
list(LENGTH catalogues languages)
if(languages LESS 20)
    message(WARNING "Only ${languages} translations of geonames are installed: the order of cities will be poor.")
endif()

set(arguments --wordnet ${wordnet} --geonames ${RECEIPTS_GEONAMES} --iso-codes ${RECEIPTS_ISO_CODES}
    --given-names ${given_names})
foreach(catalogue IN LISTS catalogues)
    list(APPEND arguments --language ${catalogue})
endforeach()
foreach(package wordnet-base libgeonames-common iso-codes link-grammar-dictionaries-en)
    execute_process(COMMAND dpkg-query -W -f "\${Version}" ${package} OUTPUT_VARIABLE version ERROR_QUIET)
    list(APPEND arguments --source "${package} ${version}")
endforeach()

file(GLOB data ${wordnet}/data.* ${wordnet}/index.* ${wordnet}/*.exc ${wordnet}/cntlist.rev ${given_names}/entities.given-*)
list(APPEND data ${RECEIPTS_GEONAMES} ${RECEIPTS_ISO_CODES} ${catalogues})
# A package that is replaced has another version, which is written into the file.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${RECEIPTS_WORDNET} ${RECEIPTS_GEONAMES}
    ${RECEIPTS_ISO_CODES} ${RECEIPTS_GIVEN_NAMES})

set(lexicon ${PROJECT_BINARY_DIR}/lexicon/english.lex)
add_custom_command(OUTPUT ${lexicon}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/lexicon
    COMMAND receipts-lexicon ${arguments} --output ${lexicon}
    DEPENDS receipts-lexicon ${data} COMMENT "Compiling the lexicon" VERBATIM)
add_custom_target(lexicon ALL DEPENDS ${lexicon})
add_dependencies(receipts lexicon)
install(FILES ${lexicon} DESTINATION ${CMAKE_INSTALL_DATADIR}/receipts/lexicon)

# Tests that read the lexicon link this: its path as RECEIPTS_LEXICON, and the file built before they run.
add_library(receipts_english INTERFACE)
target_compile_definitions(receipts_english INTERFACE RECEIPTS_LEXICON="${lexicon}")
add_dependencies(receipts_english lexicon)
if(RECEIPTS_TESTS)
    target_link_libraries(unit_syntax PRIVATE receipts_english receipts_compile)
    target_link_libraries(unit_generate PRIVATE receipts_english)
endif()
