package yipanqi.meeting.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The word lists under `yipanqi/meeting/reading/*.txt`: sections in square brackets, words apart by blanks,
/// `#` a remark.
final class Lexicon {

    private static final Map<String, List<String>> SECTIONS = new LinkedHashMap<>();

    static {
        for (String file : List.of("verbs", "parties", "voices", "slogans", "tables", "facts")) load(file);
    }

    private Lexicon() {}

    static List<String> words(String section) {
        return Objects.requireNonNull(SECTIONS.get(section), section);
    }

    /// The words of a section as one alternative of a pattern, longest first.
    static String any(String section) {
        return words(section).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }

    /// A line of `fields.txt`: `field weight word word`, `field body word word`, or `none word word`.
    static List<List<String>> rows(String file) {
        return lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\\s+")))
                .toList();
    }

    private static void load(String file) {
        String section = file;
        for (String line : lines(file)) {
            String said = line.strip();
            if (said.isEmpty() || said.startsWith("#")) continue;
            if (said.startsWith("[")) {
                section = said.substring(1, said.length() - 1);
                continue;
            }
            SECTIONS.merge(section, List.of(said.split("\\s+")), Lexicon::joined);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .distinct()
                .toList();
    }

    private static List<String> lines(String file) {
        var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file + ".txt"), file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
