// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

#include <QJsonObject>

namespace PeopleDesk {

/// A field that the tenant added, as its definition says (API §9.10).
struct CustomFieldDefinition
{
    QString apiName; ///< "shirt_size__c"
    Text name;
    QString type; ///< a value of customFieldTypes(); empty: of a kind that can't be edited here
    QList<Choice> options = {};
    QList<Choice> closedOptions = {}; ///< switched off: old values may name them, new ones may not
    bool isRequired = false;
    int maximumLength = 0; ///< in characters; 0: none given
};

/// From one item of custom_fields/query.
CustomFieldDefinition customFieldDefinition(const QJsonObject &item);

} // namespace PeopleDesk
