// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace PeopleDesk {

class HistoryModel;

/// The list of what was sent: one line a write, read by lines, fetched further while it scrolls.
class HistoryTable : public QTableView
{
    Q_OBJECT
public:
    explicit HistoryTable(HistoryModel &model, QWidget *parent = nullptr);
};

} // namespace PeopleDesk
