// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/text_folding.h"

#include <array>
#include <cstdint>

namespace continua::basemap {
namespace {

/// The code point at the head of `rest`, which loses it; 0 for broken bytes.
char32_t nextCodePoint(std::string_view& rest)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if ((lead >= 0x80 && lead < 0xC0) || rest.size() < length) {
        rest.remove_prefix(1);
        return 0;
    }
    char32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        code = (code << 6U) | (byte(i) & 0x3FU);
    rest.remove_prefix(length);
    return code;
}

void append(std::string& text, char32_t code)
{
    const auto byte = [&](char32_t value) { text += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | (code >> 6U));
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        byte(0xE0U | (code >> 12U));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | (code >> 18U));
        byte(0x80U | ((code >> 12U) & 0x3FU));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
}

/// One letter per code point of a block; '.' stands for a code point kept as it is.
struct LatinBlock {
    char32_t first;
    std::string_view letters;
};

// Latin-1 Supplement, Latin Extended-A, and the Vietnamese part of Latin Extended Additional.
constexpr std::array<LatinBlock, 3> kLatinBlocks{
    {{0xC0, "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"},
     {0x100, "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
             "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"},
     {0x1EA0, "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooo"
              "uuuuuuuuuuuuuuyyyyyyyy"}}};

char32_t folded(char32_t code)
{
    if (code >= 'A' && code <= 'Z')
        return code - 'A' + 'a';
    for (const LatinBlock& block : kLatinBlocks)
        if (code >= block.first && code < block.first + block.letters.size())
            if (const char letter = block.letters[code - block.first]; letter != '.')
                return static_cast<unsigned char>(letter);
    if (code >= 0x30A1 && code <= 0x30F6)  // Katakana stand 0x60 above their hiragana.
        return code - 0x60;
    return code;
}

bool isDropped(char32_t code)
{
    return code == 0 || code == '-' || code == '\'' || code == 0x2018 || code == 0x2019
        || (code >= 0x300 && code <= 0x36F);  // combining marks
}

}  // namespace

std::string foldedText(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    while (!utf8.empty())
        if (const char32_t code = nextCodePoint(utf8); !isDropped(code))
            append(text, folded(code));
    return text;
}

}  // namespace continua::basemap
