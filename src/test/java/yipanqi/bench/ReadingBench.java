package yipanqi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yipanqi.meeting.reading.MeetingReader;

/// How long reading takes once warm (informative: no peer does the same).
final class ReadingBench {
    private static final Path TEXTS = Path.of("src/test/resources/yipanqi/meeting/reading/texts");

    void run() throws IOException {
        try (var files = Files.list(TEXTS)) {
            var texts = files.sorted().map(ReadingBench::read).toList();
            var reader = new MeetingReader();
            var times = new double[9];
            for (int round = 0; round < times.length; round++) {
                long start = System.nanoTime();
                for (var text : texts) reader.read(text);
                times[round] = (System.nanoTime() - start) / 1e6 / texts.size();
            }
            int characters = texts.stream().mapToInt(String::length).sum() / texts.size();
            System.out.printf(
                    "reading: %.1f ms a text of %d characters (median of %d rounds over %d texts)%n",
                    Rounds.median(times), characters, times.length, texts.size());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
