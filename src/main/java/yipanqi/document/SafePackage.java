package yipanqi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A spreadsheet's parts, unpacked under limits before anything is read from them.
///
/// Unpacked by the same library that the reader uses, so that both see the same parts; sizes are counted, not
/// believed.
final class SafePackage {
    static final int MOST_PACKED = 20 << 20;
    static final int MOST_UNPACKED = 100 << 20;
    static final int MOST_PARTS = 2_000;
    static final int MOST_RATIO = 200;
    private static final int RATIO_MATTERS_FROM = 10 << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;

    private SafePackage() {}

    static SafePackage open(byte[] file) {
        if (file.length > MOST_PACKED) throw DocumentProblem.TOO_LARGE.because();
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) throw DocumentProblem.OLD_XLS.because();
        if (!startsWith(file, 'P', 'K', 3, 4)) throw DocumentProblem.NOT_XLSX.because();
        var opened = new SafePackage();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) opened.take(zip, entry, file.length);
        } catch (IOException | IllegalArgumentException e) {
            throw DocumentProblem.DAMAGED.because();
        }
        if (!opened.parts.containsKey("[Content_Types].xml")) throw DocumentProblem.NOT_XLSX.because();
        return opened;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] part(String name) {
        var bytes = parts.get(name);
        if (bytes == null) throw DocumentProblem.DAMAGED.because();
        return bytes;
    }

    private void take(ZipFile zip, ZipArchiveEntry entry, int packed) throws IOException {
        if (entry.isDirectory()) return;
        var name = entry.getName();
        if (parts.size() >= MOST_PARTS) throw DocumentProblem.UNPACKS_TOO_LARGE.because();
        if (parts.containsKey(name) || name.contains("..") || name.startsWith("/") || entry.isUnixSymlink())
            throw DocumentProblem.UNSAFE.because();
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[64 << 10];
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED || unpacked > RATIO_MATTERS_FROM && unpacked / packed > MOST_RATIO)
                    throw DocumentProblem.UNPACKS_TOO_LARGE.because();
                bytes.write(buffer, 0, read);
            }
        }
        parts.put(name, bytes.toByteArray());
        if (declaresDoctype(name, parts.get(name))) throw DocumentProblem.UNSAFE.because();
    }

    /// No spreadsheet program writes a document type or UTF-16 parts; both are ways to smuggle entities.
    private static boolean declaresDoctype(String name, byte[] bytes) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels") && !name.endsWith(".vml")) return false;
        boolean wide = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
        if (wide || bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) return true;
        for (int i = 0; i + 2 < bytes.length; i++)
            if (bytes[i] == '<' && bytes[i + 1] == '!' && bytes[i + 2] == 'D') return true;
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xff) != start[i]) return false;
        return true;
    }
}
