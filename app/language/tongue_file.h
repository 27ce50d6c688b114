// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/tongue.h"

#include <QTranslator>

namespace PeopleDesk {

/// One of the program's languages from its translation file, whichever is spoken. Lives as long as the
/// program.
class TongueFile : public Tongue
{
public:
    /// \a language is "zh" or "en".
    explicit TongueFile(const QString &language);

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;
    [[nodiscard]] bool isChinese() const override { return m_isChinese; }

private:
    QTranslator m_translator;
    bool m_isChinese;
};

} // namespace PeopleDesk
