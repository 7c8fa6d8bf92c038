// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/geometry_blob.h"

#include <array>
#include <bit>
#include <cstring>

namespace continua::basemap {
namespace {

static_assert(std::endian::native == std::endian::little, "the file is read without swapping");

/// The bytes not read yet. Reading past the end yields zeros and a bad state.
class Bytes {
public:
    explicit Bytes(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    bool isBad() const { return m_bad; }
    bool holds(std::size_t size) const { return m_rest.size() >= size; }
    void skip(std::size_t size) { (void)take(size); }

    template <class T>
    T next()
    {
        T value{};
        if (const std::uint8_t* from = take(sizeof(T)))
            std::memcpy(&value, from, sizeof(T));
        return value;
    }

private:
    const std::uint8_t* take(std::size_t size)
    {
        if (m_rest.size() < size) {
            m_bad = true;
            m_rest = {};
            return nullptr;
        }
        const std::uint8_t* from = m_rest.data();
        m_rest = m_rest.subspan(size);
        return from;
    }

    std::span<const std::uint8_t> m_rest;
    bool m_bad = false;
};

using Take = std::function<void(const std::vector<GeoPoint>&)>;

bool readPoints(Bytes& bytes, std::uint32_t count, const Take& take)
{
    if (!bytes.holds(std::size_t{count} * 16))
        return false;
    std::vector<GeoPoint> points(count);
    for (GeoPoint& point : points) {
        point.longitudeDeg = bytes.next<double>();
        point.latitudeDeg = bytes.next<double>();
    }
    take(points);
    return true;
}

// OGC 06-103r4 section 8.2: byte order, type, then what the type says.
bool readWkb(Bytes& bytes, int depth, const Take& take)
{
    enum : std::uint32_t { Point = 1, Line = 2, Polygon = 3, MultiPoint = 4, Collection = 7 };
    if (bytes.next<std::uint8_t>() != 1 || depth > 3)
        return false;
    const auto type = bytes.next<std::uint32_t>();
    if (bytes.isBad() || type < Point || type > Collection)
        return false;
    if (type == Point)
        return readPoints(bytes, 1, take);
    const auto count = bytes.next<std::uint32_t>();
    if (type == Line)
        return readPoints(bytes, count, take);
    for (std::uint32_t i = 0; i < count && !bytes.isBad(); ++i) {
        const bool good = type == Polygon ? readPoints(bytes, bytes.next<std::uint32_t>(), take)
                                          : readWkb(bytes, depth + 1, take);
        if (!good)
            return false;
    }
    return !bytes.isBad();
}

}  // namespace

bool readGeometry(std::span<const std::uint8_t> blob, const Take& take)
{
    constexpr std::array<std::size_t, 5> kEnvelopeBytes{0, 32, 48, 48, 64};
    constexpr std::size_t kHeaderBytes = 8;
    if (blob.size() < kHeaderBytes || blob[0] != 'G' || blob[1] != 'P')
        return false;
    const std::size_t envelope = (blob[3] >> 1U) & 7U;
    if (envelope >= kEnvelopeBytes.size())
        return false;
    Bytes bytes(blob);
    bytes.skip(kHeaderBytes + kEnvelopeBytes[envelope]);
    return readWkb(bytes, 0, take);
}

}  // namespace continua::basemap
