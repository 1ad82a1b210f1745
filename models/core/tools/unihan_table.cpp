// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: turns Unihan's readings and variants into the arrays that text_fold.cpp includes.
//   unihan_table Unihan_Readings.txt Unihan_Variants.txt > unihan_table.inc
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Code = std::uint32_t;

// The ideographs of the first plane lie in one dense range, those of the planes above in another.
constexpr Code basicFirst = 0x3400;
constexpr Code basicLast = 0x9FFF;
constexpr Code upperFirst = 0x20000;

Code codePoint(std::string_view text)
{
    if (!text.starts_with("U+"))
        throw std::runtime_error("no code point: " + std::string(text));
    return static_cast<Code>(std::stoul(std::string(text.substr(2)), nullptr, 16));
}

/// "lǜ" → "lv", "ḿ" → "m": letters without tones, as an input method takes them.
std::string toneless(std::string_view reading)
{
    static const std::map<std::string_view, char> letters = {
        {"ā", 'a'}, {"á", 'a'}, {"ǎ", 'a'}, {"à", 'a'}, {"ē", 'e'}, {"é", 'e'}, {"ě", 'e'}, {"è", 'e'},
        {"ê", 'e'}, {"ế", 'e'}, {"ề", 'e'}, {"ī", 'i'}, {"í", 'i'}, {"ǐ", 'i'}, {"ì", 'i'}, {"ō", 'o'},
        {"ó", 'o'}, {"ǒ", 'o'}, {"ò", 'o'}, {"ū", 'u'}, {"ú", 'u'}, {"ǔ", 'u'}, {"ù", 'u'}, {"ü", 'v'},
        {"ǖ", 'v'}, {"ǘ", 'v'}, {"ǚ", 'v'}, {"ǜ", 'v'}, {"ḿ", 'm'}, {"ń", 'n'}, {"ň", 'n'}, {"ǹ", 'n'},
    };
    std::string plain;
    for (std::size_t i = 0; i < reading.size();) {
        const auto lead = static_cast<unsigned char>(reading[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const std::string_view letter = reading.substr(i, length);
        i += length;
        if (length == 1)
            plain += letter.front();
        else if (const auto found = letters.find(letter); found != letters.end())
            plain += found->second;
        else if (lead != 0xCC) // a combining tone mark says nothing here
            throw std::runtime_error("unknown letter in reading " + std::string(reading));
    }
    return plain;
}

/// Calls take(code, property, value) for each line that is not a comment.
template <class Function>
void readUnihan(const char *path, Function take)
{
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error(std::string("cannot read ") + path);
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with("U+"))
            continue;
        const auto first = line.find('\t');
        const auto second = line.find('\t', first + 1);
        if (second == std::string::npos)
            throw std::runtime_error("not as Unihan writes: " + line);
        const std::string_view whole = line;
        take(codePoint(whole.substr(0, first)), whole.substr(first + 1, second - first - 1),
             whole.substr(second + 1));
    }
}

std::map<Code, std::string> readings(const char *path)
{
    std::map<Code, std::string> mandarin;
    std::map<Code, std::string> dictionary;
    readUnihan(path, [&](Code code, std::string_view property, std::string_view value) {
        if (property == "kMandarin") {
            mandarin[code] = toneless(value.substr(0, value.find(' ')));
        } else if (property == "kHanyuPinyin") { // 10019.020:tiàn,tiān 10020.010:…
            const auto colon = value.find(':');
            dictionary[code] =
                toneless(value.substr(colon + 1, value.find_first_of(", ", colon) - colon - 1));
        }
    });
    mandarin.merge(dictionary);
    mandarin.try_emplace(0x3007, "ling"); // 〇 is written in names and years, but is no ideograph to Unihan
    return mandarin;
}

std::map<Code, Code> simplified(const char *path)
{
    std::map<Code, Code> direct;
    readUnihan(path, [&](Code code, std::string_view property, std::string_view value) {
        if (property != "kSimplifiedVariant")
            return;
        std::istringstream words{std::string(value)};
        // Several variants: the common one, which lies in the first plane, and never the character itself.
        Code best = code;
        for (std::string word; words >> word;) {
            const Code variant = codePoint(word);
            if (variant != code && (best == code || (best > 0xFFFF && variant <= 0xFFFF)))
                best = variant;
        }
        if (best != code)
            direct[code] = best;
    });
    direct.try_emplace(0x88CF, 0x91CC); // 裏 is the usual writing of 里 in Hong Kong; Unihan knows only 裡
    // Follow chains to their end, so that folding twice is folding once.
    std::map<Code, Code> final;
    for (const auto &[from, to] : direct) {
        Code end = to;
        std::set<Code> seen = {from};
        while (direct.contains(end) && seen.insert(end).second)
            end = direct[end];
        if (seen.contains(end)) { // a ring: all of it folds to its smallest member
            Code least = end;
            for (Code member = direct[end]; member != end; member = direct[member])
                least = std::min(least, member);
            end = least;
        }
        if (end != from)
            final[from] = end;
    }
    return final;
}

template <class Value>
void writeArray(const char *type, const char *name, const std::vector<Value> &values)
{
    std::cout << "constexpr " << type << ' ' << name << "[] = {";
    for (std::size_t i = 0; i < values.size(); ++i)
        std::cout << (i % 16 == 0 ? "\n" : "") << static_cast<std::uint64_t>(values[i]) << ',';
    std::cout << "\n};\n";
}

} // namespace

int main(int argc, char **argv)
try {
    if (argc != 3)
        throw std::runtime_error("usage: unihan_table Unihan_Readings.txt Unihan_Variants.txt");
    const auto pinyin = readings(argv[1]);
    const auto variants = simplified(argv[2]);
    if (pinyin.size() < 20'000 || variants.size() < 2'000)
        throw std::runtime_error("these are not Unihan's readings and variants");

    std::map<std::string, std::size_t> syllables = {{"", 0}}; // syllable 0: no reading
    for (const auto &[code, syllable] : pinyin)
        syllables.try_emplace(syllable);
    std::size_t next = 0;
    std::cout << "constexpr const char *syllables[] = {";
    for (auto &[syllable, number] : syllables) {
        std::cout << (next % 12 == 0 ? "\n" : "") << '"' << syllable << "\",";
        number = next++;
    }
    std::cout << "\n};\n";

    std::vector<std::size_t> basic(basicLast - basicFirst + 1);
    std::vector<std::size_t> upper;
    std::vector<Code> others;
    std::vector<std::size_t> otherReadings;
    for (const auto &[code, syllable] : pinyin) {
        const std::size_t number = syllables[syllable];
        if (code >= basicFirst && code <= basicLast) {
            basic[code - basicFirst] = number;
        } else if (code >= upperFirst) {
            upper.resize(std::max<std::size_t>(upper.size(), code - upperFirst + 1));
            upper[code - upperFirst] = number;
        } else {
            others.push_back(code);
            otherReadings.push_back(number);
        }
    }
    writeArray("std::uint16_t", "basicReadings", basic);
    writeArray("std::uint16_t", "upperReadings", upper);
    writeArray("char32_t", "otherIdeographs", others);
    writeArray("std::uint16_t", "otherReadings", otherReadings);

    std::vector<Code> basicVariants(basicLast - basicFirst + 1); // 0: the character itself
    std::vector<Code> from;
    std::vector<Code> to;
    for (const auto &[code, simple] : variants) {
        if (code >= basicFirst && code <= basicLast && simple <= 0xFFFF) {
            basicVariants[code - basicFirst] = simple;
        } else {
            from.push_back(code);
            to.push_back(simple);
        }
    }
    writeArray("char16_t", "basicSimplified", basicVariants);
    writeArray("char32_t", "rareTraditional", from);
    writeArray("char32_t", "rareSimplified", to);
    return std::cout.flush() ? 0 : 1;
} catch (const std::exception &failure) {
    std::fprintf(stderr, "unihan_table: %s\n", failure.what());
    return 1;
}
