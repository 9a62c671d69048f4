// SPDX-License-Identifier: MIT
#include "screens/event.h"

namespace screens {

template <class What>
    requires is_one_of<What, AnyEvent>
Event::Event(What what) : AnyEvent(std::in_place_type<What>, std::move(what))
{
}

Event::Event(const Event& other) = default;
Event::Event(Event&& other) noexcept = default;
Event& Event::operator=(const Event& other) = default;
Event& Event::operator=(Event&& other) noexcept = default;
Event::~Event() = default;

bool Event::operator==(const Event& other) const
{
    return static_cast<const AnyEvent&>(*this) == static_cast<const AnyEvent&>(other);
}

template Event::Event(OpenFrontPage);
template Event::Event(OpenLibrary);
template Event::Event(OpenPack);
template Event::Event(GoOn);
template Event::Event(ChooseAnswer);
template Event::Event(SetConfidence);
template Event::Event(Changed);
template Event::Event(TakeBack);
template Event::Event(ShowHint);
template Event::Event(Confirm);
template Event::Event(PointAt);
template Event::Event(TakeOver);
template Event::Event(Buzz);
template Event::Event(PassOn);
template Event::Event(DoneReading);
template Event::Event(SkipPointing);
template Event::Event(ShowPassage);
template Event::Event(Next);
template Event::Event(PlayMissed);
template Event::Event(ShowResultsOf);
template Event::Event(OpenHistory);
template Event::Event(OpenSetup);
template Event::Event(ChangePlan);
template Event::Event(ChangeSeats);
template Event::Event(StartPlanned);
template Event::Event(OpenResults);
template Event::Event(OpenReceipt);
template Event::Event(OpenReader);
template Event::Event(MarkSentence);
template Event::Event(CloseReader);
template Event::Event(OpenOriginal);
template Event::Event(TextLarger);
template Event::Event(TextSmaller);
template Event::Event(ToggleMotion);
template Event::Event(OpenSettings);
template Event::Event(ChangeSettings);
template Event::Event(OpenHelp);
template Event::Event(OpenPlayers);
template Event::Event(OpenReport);
template Event::Event(SendReport);
template Event::Event(CloseLayer);
template Event::Event(SeatProfile);
template Event::Event(AddPlayer);
template Event::Event(RenamePlayer);
template Event::Event(ExportPlayer);
template Event::Event(AskDelete);
template Event::Event(DeletePlayer);
template Event::Event(AskGiveUp);
template Event::Event(Pause);
template Event::Event(Resume);
template Event::Event(GiveUp);
template Event::Event(PlayAgain);
template Event::Event(CloseNotice);
template Event::Event(Quit);
template Event::Event(LibraryLoaded);
template Event::Event(PackLoaded);
template Event::Event(RoundChanged);
template Event::Event(UnfinishedFound);
template Event::Event(StandingLoaded);
template Event::Event(PlayersLoaded);
template Event::Event(SettingsLoaded);
template Event::Event(PlayerExported);
template Event::Event(ReportKept);
template Event::Event(Failed);
template Event::Event(OpenClassSetup);
template Event::Event(BeginClass);
template Event::Event(Steer);
template Event::Event(ChooseNetwork);
template Event::Event(OpenOverClass);
template Event::Event(RenameStudent);
template Event::Event(TurnToStandings);
template Event::Event(LeaveClass);
template Event::Event(LeftClassFound);
template Event::Event(ClassOpened);
template Event::Event(ClassChanged);
template Event::Event(ClassMoved);
template Event::Event(ClassRefused);
template Event::Event(AskForLink);
template Event::Event(SteerFromHere);
template Event::Event(AskForReport);
template Event::Event(ClassLinkMade);
template Event::Event(ClassReportMade);

}
