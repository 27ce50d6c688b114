// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/variant_switch.h"

#include "models/operations/catalog.h"
#include "ui/style/combo_name.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

const OperationSpec &pageOf(const OperationSpec &spec)
{
    return spec.place == Place::Variant ? *findOperation(spec.page) : spec;
}

} // namespace

VariantSwitch::VariantSwitch(const OperationSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_variants(operationVariants(pageOf(spec)))
    , m_caption(noteLabel())
    , m_choice(new QComboBox)
    , m_help(noteLabel())
{
    m_choice->setObjectName(u"variantChoice"_s);
    m_caption->setWordWrap(false);
    m_caption->setBuddy(m_choice);
    m_help->setFont(smallFont());
    for (const OperationSpec *variant : m_variants)
        m_choice->addItem(QString(), variant->key);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    row->addWidget(m_caption);
    row->addWidget(m_choice);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::tight);
    column->addLayout(row);
    column->addWidget(m_help);
    putBack();
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const QString key = m_choice->itemData(index).toString();
        if (key != m_spec.key)
            Q_EMIT variantWanted(key);
    });
    keepTranslated(this, [this] { say(); });
    setVisible(m_variants.size() > 1);
}

void VariantSwitch::putBack()
{
    m_choice->setCurrentIndex(m_choice->findData(m_spec.key));
}

void VariantSwitch::say()
{
    m_caption->setText(tr("API version"));
    for (qsizetype i = 0; i < m_variants.size(); ++i) {
        m_choice->setItemText(int(i), m_variants.at(i)->variantLabel.now());
        m_choice->setItemData(int(i), m_variants.at(i)->variantHelp.now(), Qt::ToolTipRole);
    }
    m_help->setText(m_spec.variantHelp.now());
    nameCombo(*m_choice, m_caption->text());
    m_choice->setAccessibleDescription(m_help->text());
}

} // namespace PeopleDesk
