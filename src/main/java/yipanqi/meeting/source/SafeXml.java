package yipanqi.meeting.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML from strangers: no document type, no entity, nothing fetched.
final class SafeXml {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private SafeXml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        // The one of the JDK, whatever else stands on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("javax.xml.stream.isSupportingExternalEntities", false);
        // Silent: what is wrong with the file is told by the refusal.
        factory.setXMLReporter((_, _, _, _) -> {});
        factory.setXMLResolver((_, _, _, _) -> {
            throw SourceProblem.EXTERNAL_CONTENT.because();
        });
        return factory.createXMLStreamReader(in);
    }

    /// Refuses a part that declares a document type: an honest docx never does.
    static void refuseDoctype(InputStream in) throws IOException {
        try {
            var xml = reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) throw SourceProblem.EXTERNAL_CONTENT.because();
                if (event == XMLStreamReader.START_ELEMENT) return;
            }
        } catch (XMLStreamException e) {
            throw SourceProblem.DAMAGED.because();
        }
    }

    /// The local name of the element when it belongs to word processing, else the empty text.
    static String word(XMLStreamReader xml) {
        return WORD.contains(xml.getNamespaceURI()) ? xml.getLocalName() : "";
    }

    static @Nullable String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(attribute) && WORD.contains(xml.getAttributeNamespace(i)))
                return xml.getAttributeValue(i);
        return null;
    }

    /// The number in `w:val`, or the other one when it is missing or no number.
    static int number(XMLStreamReader xml, String attribute, int otherwise) {
        var value = value(xml, attribute);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// A switch such as `<w:vanish/>` is on unless it says `0`, `false` or `off`.
    static boolean isOn(XMLStreamReader xml) {
        var value = value(xml, "val");
        return value == null || !Set.of("0", "false", "off", "none").contains(value);
    }

    /// The text of an element that holds nothing else.
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var out = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    out.append(xml.getText());
                case XMLStreamReader.ENTITY_REFERENCE -> throw SourceProblem.EXTERNAL_CONTENT.because();
                case XMLStreamReader.START_ELEMENT -> throw SourceProblem.DAMAGED.because();
                case XMLStreamReader.END_ELEMENT -> {
                    return out.toString();
                }
                default -> {}
            }
        }
    }

    /// Passes over the element that has just begun.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) depth++;
            if (event == XMLStreamReader.END_ELEMENT) depth--;
        }
    }
}
