// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/screen_dialogs.h"

#include "ui/style/colours.h"
#include "ui/style/icon.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

void ScreenDialogs::confirm(QWidget *over, const Question &question,
                            const std::function<void(bool)> &answered)
{
    QStringList paragraphs;
    for (const Text &paragraph : question.paragraphs)
        paragraphs.append(paragraph.now());

    auto *box = new QMessageBox(over);
    box->setObjectName(u"questionBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setWindowTitle(question.verb.now());
    box->setTextFormat(Qt::PlainText);
    const Colours &colours = coloursOf(box->palette());
    const int side = 2 * box->fontMetrics().height();
    box->setIconPixmap(icon(question.isGrave ? u"warning"_s : u"question"_s,
                            question.isGrave ? colours.warn : colours.accent)
                           .pixmap(QSize(side, side), box->devicePixelRatio()));
    box->setText(paragraphs.value(0));
    box->setInformativeText(paragraphs.mid(1).join("\n\n"_L1));

    QPushButton *yes = box->addButton(question.verb.now(), QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmButton"_s);
    QPushButton *no =
        box->addButton(question.stay.isEmpty() ? tr("Cancel") : question.stay.now(), QMessageBox::RejectRole);
    no->setObjectName(u"stayButton"_s);
    box->setEscapeButton(no);
    // A stray Enter must never book money.
    box->setDefaultButton(question.isGrave ? no : yes);

    QObject::connect(box, &QMessageBox::finished, over,
                     [box, yes, answered] { answered(box->clickedButton() == yes); });
    box->open();
}

void ScreenDialogs::chooseFileToSave(QWidget *over, const FileWish &wish,
                                     const std::function<void(const QString &)> &answered)
{
    auto *box = new QFileDialog(over, wish.title.now(),
                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    box->setObjectName(u"fileBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setAcceptMode(QFileDialog::AcceptSave);
    box->setFileMode(QFileDialog::AnyFile);
    const QString filter = u"%1 (*.%2)"_s.arg(wish.kind.now(), wish.suffix);
    QStringList filters{filter};
    if (!wish.otherSuffix.isEmpty())
        filters.append(u"%1 (*.%2)"_s.arg(wish.otherKind.now(), wish.otherSuffix));
    box->setNameFilters(filters);
    box->setDefaultSuffix(wish.suffix);
    QObject::connect(box, &QFileDialog::filterSelected, box, [box, filter, wish](const QString &chosen) {
        box->setDefaultSuffix(chosen == filter ? wish.suffix : wish.otherSuffix);
    });
    box->selectFile(wish.name);
    QObject::connect(box, &QFileDialog::finished, over, [box, answered](int result) {
        answered(result == QFileDialog::Accepted ? box->selectedFiles().value(0) : QString());
    });
    box->open();
}

void ScreenDialogs::chooseFileToOpen(QWidget *over, const FileToOpen &wish,
                                     const std::function<void(const QString &)> &answered)
{
    auto *box = new QFileDialog(over, wish.title.now(),
                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    box->setObjectName(u"openBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setAcceptMode(QFileDialog::AcceptOpen);
    box->setFileMode(QFileDialog::ExistingFile);
    box->setNameFilter(u"%1 (*.%2)"_s.arg(wish.kind.now(), wish.suffixes.join(" *."_L1)));
    QObject::connect(box, &QFileDialog::finished, over, [box, answered](int result) {
        answered(result == QFileDialog::Accepted ? box->selectedFiles().value(0) : QString());
    });
    box->open();
}

} // namespace PeopleDesk
