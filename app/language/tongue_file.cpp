// SPDX-License-Identifier: Apache-2.0
#include "app/language/tongue_file.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

TongueFile::TongueFile(const QString &language)
    : m_isChinese(language == "zh"_L1)
{
    if (!m_translator.load(u":/i18n/peopledesk_"_s + (m_isChinese ? u"zh_CN"_s : u"en"_s)))
        qWarning("the translation of a language is missing from the program");
}

QString TongueFile::translate(const char *context, const char *source, const char *comment, int number) const
{
    const QString words = m_translator.translate(context, source, comment, number);
    return words.isEmpty() ? QString::fromUtf8(source) : words; // English needs a file for plurals alone
}

} // namespace PeopleDesk
