// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace PeopleDesk {

/// A language that texts can be told in whichever is spoken at the moment: a sheet's header may be in either.
/// Implemented by app/language; lives as long as the program.
class Tongue
{
public:
    virtual ~Tongue() = default;
    /// As QCoreApplication::translate() would, but always in this language.
    [[nodiscard]] virtual QString translate(const char *context, const char *source, const char *comment,
                                            int number) const = 0;
    [[nodiscard]] virtual bool isChinese() const = 0;
};

using Tongues = QList<const Tongue *>;

} // namespace PeopleDesk
