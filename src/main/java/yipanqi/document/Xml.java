package yipanqi.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// XML without document types and entities.
final class Xml {
    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Xml() {}

    static XMLEventReader events(byte[] part) throws XMLStreamException {
        return READERS.createXMLEventReader(new ByteArrayInputStream(part));
    }

    /// The attributes, by local name, of every element with that local name.
    static List<Map<String, String>> attributes(byte[] part, String element) {
        var all = new ArrayList<Map<String, String>>();
        try {
            var reader = READERS.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT
                        || !reader.getLocalName().equals(element)) continue;
                var attributes = new HashMap<String, String>();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    // Both `sheetId` and `r:id` would be `id` in some writers; the relationship's own name is kept
                    // apart.
                    var space = reader.getAttributeNamespace(i);
                    var name = reader.getAttributeLocalName(i);
                    attributes.put(
                            space != null && space.endsWith("/relationships") ? "r:" + name : name,
                            reader.getAttributeValue(i));
                }
                all.add(attributes);
            }
            return all;
        } catch (XMLStreamException e) {
            throw DocumentProblem.DAMAGED.because();
        }
    }
}
