// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/start_page.h"

#include "ui/start/template_button.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr int kRecentWidth = 240;
constexpr int kWidestContent = 2200;
constexpr int kNarrowestCard = 208;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("look", QStringLiteral("heading"));
    return label;
}

QPushButton* wideButton(const QString& name, const QString& text, const QString& icon)
{
    auto* button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setIconSize({20, 20});
    return button;
}

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("start_page"));
    setAccessibleName(tr("Start"));
    auto* content = new QWidget;
    content->setMaximumWidth(kWidestContent);

    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::kAround);
    left->addWidget(heading(tr("Start from a template")));
    m_grid = new QGridLayout;
    m_grid->setSpacing(metrics::kAround);
    left->addLayout(m_grid);
    left->addStretch(1);

    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::kBetween);
    right->addWidget(heading(tr("Start with your own")));
    auto* open =
        wideButton(QStringLiteral("open"), tr("Open a project..."), QStringLiteral("open"));
    m_open = open;
    connect(open, &QPushButton::clicked, this, &StartPage::openChosen);
    right->addWidget(m_open);
    right->addSpacing(metrics::kGroups);
    right->addWidget(heading(tr("Recent")));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(metrics::kInside);
    right->addLayout(m_recent);
    right->addStretch(1);

    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(metrics::kSections, metrics::kSections, metrics::kSections,
                            metrics::kSections);
    row->setSpacing(metrics::kSections);
    row->addLayout(left, 1);
    auto* side = new QWidget;
    side->setFixedWidth(scaled(kRecentWidth));
    side->setLayout(right);
    right->setContentsMargins(0, 0, 0, 0);
    row->addWidget(side);

    auto* holder = new QWidget;
    auto* center = new QHBoxLayout(holder);
    center->setContentsMargins(0, 0, 0, 0);
    center->addStretch(1);
    center->addWidget(content, 1000);
    center->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setRecentFiles({});
}

void StartPage::setTemplates(std::vector<TemplateCard> cards,
                             std::function<QImage(QSize, qreal ratio)> blankThumbnail)
{
    m_blankThumbnail = std::move(blankThumbnail);
    qDeleteAll(m_cardWidgets);
    m_cardWidgets.clear();
    m_cards = std::move(cards);
    for (const TemplateCard& card : m_cards) {
        auto* button = new TemplateButton(card);
        connect(button, &QAbstractButton::clicked, this,
                [this, key = card.key] { emit templateChosen(key); });
        m_cardWidgets.push_back(button);
    }
    auto* blank = new TemplateButton(
        {.key = QStringLiteral("blank"),
         .title = tr("Blank map"),
         .description = tr("Place sites, draw links between them and say what is to run: the plan "
                           "follows every edit."),
         .thumbnail = m_blankThumbnail});
    blank->setAccessibleName(tr("Blank map"));
    connect(blank, &QAbstractButton::clicked, this, &StartPage::blankChosen);
    m_cardWidgets.push_back(blank);
    m_columns = 0;
    layOutCards();
    for (std::size_t i = 0; i < m_cardWidgets.size(); ++i)
        setTabOrder(m_cardWidgets[i], i + 1 < m_cardWidgets.size() ? m_cardWidgets[i + 1] : m_open);
    m_cardWidgets.front()->setFocus();
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* button = new QPushButton(themedIcon(QStringLiteral("recent"), IconTint::Muted),
                                       file.completeBaseName());
        button->setProperty("look", QStringLiteral("link"));
        button->setToolTip(path);
        button->setAccessibleName(tr("Open %1").arg(file.fileName()));
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
        m_recent->addWidget(button);
    }
    if (!paths.isEmpty())
        return;
    auto* none = new QLabel(tr("Projects that you save stand here."));
    none->setProperty("look", QStringLiteral("muted"));
    none->setWordWrap(true);
    m_recent->addWidget(none);
}

void StartPage::layOutCards()
{
    const int room =
        std::min(width(), kWidestContent) - scaled(kRecentWidth) - 3 * metrics::kSections;
    // Rows of equal length: three, two or one of the six.
    const int wanted = std::clamp(room / (scaled(kNarrowestCard) + metrics::kAround), 1, 3);
    growPictures(room, wanted);
    if (wanted == m_columns)
        return;
    m_columns = wanted;
    for (std::size_t i = 0; i < m_cardWidgets.size(); ++i)
        m_grid->addWidget(m_cardWidgets[i], static_cast<int>(i) / wanted,
                          static_cast<int>(i) % wanted);
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, i < wanted ? 1 : 0);
}

void StartPage::growPictures(int room, int columns)
{
    constexpr double kFlattest = 0.5, kTallest = 0.75;
    const int rows = (static_cast<int>(m_cardWidgets.size()) + columns - 1) / columns;
    if (rows == 0)
        return;
    const int cardWidth = (room - (columns - 1) * metrics::kAround) / columns;
    const int heading = QFontMetrics(textFont(metrics::kHeading)).height() + metrics::kAround;
    const int height =
        (this->height() - 2 * metrics::kSections - heading - (rows - 1) * metrics::kAround) / rows;
    const double share =
        static_cast<double>(height - TemplateButton::textHeight(cardWidth)) / cardWidth;
    for (TemplateButton* card : m_cardWidgets)
        card->setPictureShare(std::clamp(share, kFlattest, kTallest));
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutCards();
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit shown();
}

}  // namespace continua::ui
