package yipanqi.meeting.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A docx: finds the body in the archive and reads it with the names of its styles and its automatic numbers.
final class DocxFile {
    private DocxFile() {}

    static String read(Path file) throws IOException {
        try (var archive = Archive.open(file)) {
            var body = mainPart(archive);
            if (body.isEmpty()) throw SourceProblem.UNKNOWN_TYPE.because();
            var folder = body.get().substring(0, body.get().lastIndexOf('/') + 1);
            var styles = DocxStyles.read(archive, folder + "styles.xml");
            var numbers = DocxNumbers.read(archive, folder + "numbering.xml");
            try (var in = archive.part(body.get())) {
                return new DocxBody(SafeXml.reader(in), styles, numbers).text();
            }
        } catch (XMLStreamException e) {
            throw SourceProblem.DAMAGED.because();
        }
    }

    /// Word does not always call it `word/document.xml`; the list of contents says which part is the
    /// document.
    private static Optional<String> mainPart(Archive archive) throws IOException, XMLStreamException {
        if (!archive.has("[Content_Types].xml")) return Optional.empty();
        try (var in = archive.part("[Content_Types].xml")) {
            var xml = SafeXml.reader(in);
            while (xml.hasNext())
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && isDocument(xml.getAttributeValue(null, "ContentType"))) {
                    var name = xml.getAttributeValue(null, "PartName");
                    if (name != null && archive.has(name.substring(1))) return Optional.of(name.substring(1));
                }
        }
        return Optional.empty();
    }

    private static boolean isDocument(@Nullable String contentType) {
        return contentType != null && contentType.endsWith("wordprocessingml.document.main+xml");
    }
}
