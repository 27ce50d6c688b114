// SPDX-License-Identifier: Apache-2.0
#include "ui/window/leaving.h"

#include "ui/pages/operation_page.h"
#include "ui/window/page_shelf.h"

namespace PeopleDesk {

namespace {

Text verbOf(Leaving leaving)
{
    switch (leaving) {
    case Leaving::SwitchConnection:
        return trText("Leaving", "Discard and switch");
    case Leaving::EditConnection:
        return trText("Leaving", "Edit the connection");
    case Leaving::Quit:
        break;
    }
    return trText("Leaving", "Quit");
}

Text lossOf(Leaving leaving)
{
    switch (leaving) {
    case Leaving::SwitchConnection:
        return trText("Leaving", "A form belongs to its connection. Switching empties it.");
    case Leaving::EditConnection:
        return trText("Leaving", "Saving the changed connection empties its forms.");
    case Leaving::Quit:
        break;
    }
    return trText("Leaving", "Quitting discards it.");
}

} // namespace

Question questionBeforeLeaving(const PageShelf &shelf, Leaving leaving)
{
    Question question;
    for (const OperationPage *page : shelf.editedPages())
        question.paragraphs.append(
            trText("Leaving", "%1: what you filled in has not been sent.").arg(page->session().spec().noun));
    if (shelf.isSheetEdited())
        question.paragraphs.append(trText(
            "Leaving", "Batch: the cells that you have corrected are not in the file, and were not sent."));
    if (!question.paragraphs.isEmpty())
        question.paragraphs.append(lossOf(leaving));
    if (shelf.isRunning())
        question.paragraphs.prepend(
            trText("Leaving",
                   "A batch run is under way. It stops after the rows that are on their "
                   "way, and can be continued later; what is done is not sent again."));
    if (shelf.isSending())
        question.paragraphs.prepend(
            trText("Leaving", "A request is on its way. Whatever comes of it will stand in the history."));
    question.verb = verbOf(leaving);
    question.stay = trText("Leaving", "Stay here");
    return question;
}

} // namespace PeopleDesk
