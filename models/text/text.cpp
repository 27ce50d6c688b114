// SPDX-License-Identifier: Apache-2.0
#include "models/text/text.h"

#include "models/text/tongue.h"

#include <QCoreApplication>
#include <QLocale>

namespace PeopleDesk {

Text::Text(const char *context, const char *source, const char *comment)
    : m_context(context)
    , m_source(source)
    , m_comment(comment)
{
}

Text Text::verbatim(const QString &words)
{
    Text text;
    text.m_verbatim = words;
    return text;
}

Text Text::bilingual(const QString &chinese, const QString &english)
{
    Text text = verbatim(english);
    text.m_chinese = chinese;
    return text;
}

Text Text::joined(const QList<Text> &texts, const QString &separator)
{
    QStringList markers;
    for (qsizetype i = 1; i <= texts.size(); ++i)
        markers.append(QLatin1Char('%') + QString::number(i));
    Text text = verbatim(markers.join(separator));
    text.m_arguments = texts;
    return text;
}

Text Text::arg(const Text &argument) const
{
    Text text = *this;
    text.m_arguments.append(argument);
    return text;
}

Text Text::arg(const QString &argument) const
{
    return arg(verbatim(argument));
}

Text Text::counted(int number) const
{
    Text text = *this;
    text.m_number = number;
    return text;
}

QString Text::now() const
{
    return said(QLocale().language() == QLocale::Chinese, &QCoreApplication::translate);
}

QString Text::in(const Tongue &tongue) const
{
    return said(tongue.isChinese(),
                [&tongue](const char *context, const char *source, const char *comment, int number) {
                    return tongue.translate(context, source, comment, number);
                });
}

QString Text::said(bool isChinese, const Translate &translate) const
{
    QString words = isChinese && !m_chinese.isEmpty() ? m_chinese
        : m_source                                    ? translate(m_context, m_source, m_comment, m_number)
                                                      : m_verbatim;
    // Markers are replaced from the last to the first, so that a marker inside an argument stays as it is.
    for (qsizetype i = m_arguments.size(); i > 0; --i)
        words.replace(QLatin1Char('%') + QString::number(i),
                      m_arguments.at(i - 1).said(isChinese, translate));
    return words;
}

QString Text::inEveryLanguage() const
{
    if (m_source)
        return now();
    if (m_arguments.isEmpty())
        return m_chinese.isEmpty() ? m_verbatim : m_chinese + QLatin1Char(' ') + m_verbatim;
    QStringList words;
    for (const Text &argument : m_arguments)
        words.append(argument.inEveryLanguage());
    return words.join(QLatin1Char(' '));
}

bool Text::isEmpty() const
{
    return !m_source && m_verbatim.isEmpty();
}

bool Text::operator==(const Text &other) const
{
    return qstrcmp(m_context, other.m_context) == 0 && qstrcmp(m_source, other.m_source) == 0
        && qstrcmp(m_comment, other.m_comment) == 0 && m_number == other.m_number
        && m_verbatim == other.m_verbatim && m_chinese == other.m_chinese && m_arguments == other.m_arguments;
}

} // namespace PeopleDesk
