// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/start/start_page.h"

#include <QAbstractButton>

namespace continua::ui {

/// A template as a card: its network on the map, its name, its figures, what shapes it.
class TemplateButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit TemplateButton(TemplateCard card, QWidget* parent = nullptr);

    /// Height of the picture over its width. The start page lets pictures grow into free room.
    void setPictureShare(double share);

    /// Height of what stands under the picture of a card of that width.
    static int textHeight(int width);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int pictureHeight(int width) const;

    TemplateCard m_card;
    QImage m_thumbnail;
    double m_pictureShare;
};

}  // namespace continua::ui
