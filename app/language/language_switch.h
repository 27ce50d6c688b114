// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace PeopleDesk {

/// Makes the program speak one of its languages, at any moment: our own translation, Qt's ("Cancel"), and
/// the locale that dates in words follow. Installing a translator tells every widget by itself. Lives as
/// long as the program.
class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// \a language is "zh" or "en". False when a translation that this language needs is not there; the
    /// window then speaks English.
    bool use(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace PeopleDesk
