// SPDX-License-Identifier: Apache-2.0
#include "app/language/language_switch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

bool LanguageSwitch::use(const QString &language)
{
    const bool chinese = language == "zh"_L1;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString suffix = chinese ? u"zh_CN"_s : u"en"_s;
    bool complete = m_own.load(u":/i18n/peopledesk_"_s + suffix);
    // Qt's source language is English, so only Chinese needs a file of Qt's own.
    if (chinese)
        complete =
            m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) && complete;
    if (chinese)
        QCoreApplication::installTranslator(&m_qt);
    // Installed last, so it is asked first, and so every widget hears of a language that is complete.
    QCoreApplication::installTranslator(&m_own);
    return complete;
}

} // namespace PeopleDesk
