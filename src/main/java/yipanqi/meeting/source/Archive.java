package yipanqi.meeting.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip archive that was looked through before anything in it is believed: number, names and true unpacked
/// size of its entries, and no XML part with a document type.
final class Archive implements Closeable {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    /// Below this size a high ratio harms nobody, and short repetitive parts have it honestly.
    private static final long RATIO_COUNTS_FROM = 256L * 1024;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException {
        var archive = new Archive(zip(file));
        try {
            archive.check();
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw (String.valueOf(e.getMessage()).contains("ncrypt") ? SourceProblem.ENCRYPTED : SourceProblem.DAMAGED)
                    .because();
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    InputStream part(String name) throws IOException {
        return zip.getInputStream(entries.get(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check() throws IOException {
        if (zip.size() > MOST_ENTRIES) throw SourceProblem.ARCHIVE_BOMB.because();
        Set<String> names = new HashSet<>();
        long declared = 0;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            var name = entry.getName();
            if (isUnsafe(name) || !names.add(name.toLowerCase(Locale.ROOT)))
                throw SourceProblem.ARCHIVE_UNSAFE.because();
            declared += Math.max(0, entry.getSize());
            if (declared > MOST_BYTES) throw SourceProblem.ARCHIVE_BOMB.because();
            entries.put(name, entry);
        }
        for (var entry : entries.values()) unpack(entry);
    }

    private static boolean isUnsafe(String name) {
        var path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.contains(":")
                || path.indexOf('\0') >= 0
                || ("/" + path + "/").contains("/../");
    }

    /// What an entry says of its size may be a lie: it is unpacked once and counted.
    private void unpack(ZipEntry entry) throws IOException {
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        var buffer = new byte[16 * 1024];
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                size += n;
                unpacked += n;
                boolean tooDense =
                        size > RATIO_COUNTS_FROM && size / HIGHEST_RATIO > Math.max(1, entry.getCompressedSize());
                if (unpacked > MOST_BYTES || tooDense) throw SourceProblem.ARCHIVE_BOMB.because();
            }
        }
        if (!xml || size == 0) return;
        try (var in = zip.getInputStream(entry)) {
            SafeXml.refuseDoctype(in);
        }
    }
}
