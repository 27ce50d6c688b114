// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace PeopleDesk {

class Tongue;

/// A sentence or label that is translated when it is shown, never when it is stored: whoever keeps a
/// Text survives a language switch. It holds pointers to string literals (or, for verbatim text such as
/// a server's message or a person's name, the string itself) and is cheap to copy.
class Text
{
public:
    Text() = default;
    Text(const char *context, const char *source, const char *comment = nullptr);

    /// Words that belong to nobody's language: a server's message, a name, an id.
    static Text verbatim(const QString &words);
    /// Words that come in both languages as data, such as the names of made-up records.
    static Text bilingual(const QString &chinese, const QString &english);

    /// Several texts in one, with \a separator between them.
    static Text joined(const QList<Text> &texts, const QString &separator);

    /// Fills the next place marker (%1, %2 ...). A Text argument is itself translated when shown.
    [[nodiscard]] Text arg(const Text &argument) const;
    [[nodiscard]] Text arg(const QString &argument) const;
    /// Sets the number behind %n and so the plural form.
    [[nodiscard]] Text counted(int number) const;

    [[nodiscard]] QString now() const;
    /// In that language, whichever is spoken now.
    [[nodiscard]] QString in(const Tongue &tongue) const;
    /// The words that are data in every language they came in, for searching; of translated words those of
    /// now.
    [[nodiscard]] QString inEveryLanguage() const;
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Text &other) const;

private:
    using Translate = std::function<QString(const char *, const char *, const char *, int)>;
    [[nodiscard]] QString said(bool isChinese, const Translate &translate) const;

    const char *m_context = nullptr;
    const char *m_source = nullptr;
    const char *m_comment = nullptr;
    int m_number = -1;
    QString m_verbatim;
    QString m_chinese; ///< of bilingual data; empty: m_verbatim serves both
    QList<Text> m_arguments;
};

/// Marks a literal for translation and makes a Text of it; lupdate knows this name as an alias of
/// QT_TRANSLATE_NOOP (see translations/CMakeLists.txt).
inline Text trText(const char *context, const char *source)
{
    return Text(context, source);
}

/// The same with a remark that tells two meanings of one English word apart.
inline Text trTextFor(const char *context, const char *source, const char *comment)
{
    return Text(context, source, comment);
}

/// A sentence with %n, whose form follows the number given to counted(). lupdate overlooks calls with a third
/// argument that is no literal, hence not one here.
inline Text trCounted(const char *context, const char *source)
{
    return Text(context, source);
}

} // namespace PeopleDesk
