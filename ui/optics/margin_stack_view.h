// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/optics/margin_stack.h"

#include <QWidget>

#include <vector>

namespace continua::ui {

/// From the transmitter's OSNR down to the margin, one bar per contribution, each hanging where the
/// one above ends. Contributions of a link's spans stand together, or each for itself; the figures
/// sum to the margin.
class MarginStackView : public QWidget {
    Q_OBJECT

public:
    /// One line of the drawing.
    struct Step {
        QString name;
        Decibel effect;
        QString detail = {};  ///< Span by span, for the hover.
    };

    explicit MarginStackView(QWidget* parent = nullptr);

    enum class Spans { Together, Apart };

    /// @param spans  Apart is for a single link, which is then not named.
    void show(const Design& design, const std::vector<LinkId>& links,
              const optics::MarginStack& stack, Spans spans = Spans::Together);
    void clear();

    const std::vector<Step>& steps() const { return m_steps; }
    Decibel margin() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<Step> m_steps;
};

}  // namespace continua::ui
