// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace PeopleDesk {

// One record of the sandbox that a person can pick instead of pasting an id.
struct SandboxSample
{
    QString id;
    QString titleZh;
    QString titleEn;
    QString noteZh;
    QString noteEn;
    bool isDemoOfError = false;
    QHash<QString, QString> values; // further form fields by key, for samples that fill several
};

} // namespace PeopleDesk
