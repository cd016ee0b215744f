package yipanqi.meeting.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What the styles of a docx say that its paragraphs do not: which are lines of a table of contents, which
/// count.
final class DocxStyles {
    private final Map<String, Style> byId = new HashMap<>();

    private record Style(
            String name, @Nullable String basedOn, @Nullable String list, int level) {}

    static DocxStyles read(Archive archive, String part) throws IOException, XMLStreamException {
        var styles = new DocxStyles();
        if (!archive.has(part)) return styles;
        try (var in = archive.part(part)) {
            var xml = SafeXml.reader(in);
            while (xml.hasNext())
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && SafeXml.word(xml).equals("style")) styles.take(xml);
        }
        return styles;
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        var id = SafeXml.value(xml, "styleId");
        var name = "";
        String basedOn = null;
        String list = null;
        int level = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && SafeXml.word(xml).equals("style")) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            var value = SafeXml.value(xml, "val");
            switch (SafeXml.word(xml)) {
                case "name" -> name = value == null ? "" : value.toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = value;
                case "numId" -> list = value;
                case "ilvl" -> level = SafeXml.number(xml, "val", 0);
                default -> {}
            }
        }
        if (id != null) byId.put(id, new Style(name, basedOn, list, level));
    }

    boolean isContents(@Nullable String id) {
        var style = byId.get(id);
        return style != null && style.name.startsWith("toc ");
    }

    /// The list a paragraph of this style counts in, from the style itself or those it is based on.
    DocxNumbers.@Nullable Place place(@Nullable String id) {
        var style = byId.get(id);
        for (int steps = 0; style != null && steps < 10; steps++) {
            if (style.list != null) return new DocxNumbers.Place(style.list, style.level);
            style = byId.get(style.basedOn);
        }
        return null;
    }
}
