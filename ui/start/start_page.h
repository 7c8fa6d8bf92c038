// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace continua::ui {

class TemplateButton;

/// What a template card says.
struct TemplateCard {
    QString key;
    QString title;
    QString description;  ///< What shapes the use case.
    int sites = 0;
    QString tightest;  ///< "0.5 ms"
    /// Draws its network for a size in device pixels; called again when the theme changes.
    std::function<QImage(QSize, qreal ratio)> thumbnail = {};
};

/// The first page: five templates, a blank map, files.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// @param blankThumbnail  The picture on the card of the blank map.
    void setTemplates(std::vector<TemplateCard> cards,
                      std::function<QImage(QSize, qreal ratio)> blankThumbnail = {});
    int templateCount() const { return static_cast<int>(m_cards.size()); }
    void setRecentFiles(const QStringList& paths);

signals:
    void templateChosen(const QString& key);
    void blankChosen();
    void openChosen();
    void recentChosen(const QString& path);
    void shown();  ///< Time to say which templates there are.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOutCards();
    /// Lets the pictures take the height that is free.
    void growPictures(int room, int columns);

    std::vector<TemplateCard> m_cards;
    std::vector<TemplateButton*> m_cardWidgets;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_recent = nullptr;
    std::function<QImage(QSize, qreal ratio)> m_blankThumbnail;
    QWidget* m_open = nullptr;
    int m_columns = 0;
};

}  // namespace continua::ui
