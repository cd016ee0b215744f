package yipanqi.meeting.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The automatic numbers of a docx (一、 （一） 1.), which its text does not contain and its readers see.
final class DocxNumbers {
    private final Map<String, Map<Integer, Level>> shapes = new HashMap<>();
    private final Map<String, String> shapeOfList = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    record Place(String list, int level) {}

    private record Level(String format, String text, int start) {}

    static DocxNumbers read(Archive archive, String part) throws IOException, XMLStreamException {
        var numbers = new DocxNumbers();
        if (!archive.has(part)) return numbers;
        try (var in = archive.part(part)) {
            var xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
                switch (SafeXml.word(xml)) {
                    case "abstractNum" -> numbers.takeShape(xml, SafeXml.value(xml, "abstractNumId"));
                    case "num" -> numbers.takeList(xml, SafeXml.value(xml, "numId"));
                    default -> {}
                }
            }
        }
        return numbers;
    }

    private void takeShape(XMLStreamReader xml, @Nullable String id) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        int level = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && SafeXml.word(xml).equals("abstractNum")) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            var now = levels.getOrDefault(level, new Level("decimal", "", 1));
            var value = String.valueOf(SafeXml.value(xml, "val"));
            switch (SafeXml.word(xml)) {
                case "lvl" -> level = SafeXml.number(xml, "ilvl", 0);
                case "start" -> levels.put(level, new Level(now.format, now.text, SafeXml.number(xml, "val", 1)));
                case "numFmt" -> levels.put(level, new Level(value, now.text, now.start));
                case "lvlText" -> levels.put(level, new Level(now.format, value, now.start));
                default -> {}
            }
        }
        if (id != null) shapes.put(id, levels);
    }

    private void takeList(XMLStreamReader xml, @Nullable String id) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && SafeXml.word(xml).equals("num")) return;
            if (event != XMLStreamReader.START_ELEMENT || !SafeXml.word(xml).equals("abstractNumId")) continue;
            var shape = SafeXml.value(xml, "val");
            if (id != null && shape != null) shapeOfList.put(id, shape);
        }
    }

    /// The number in front of the next paragraph at this place; a deeper level starts anew under each higher
    /// one.
    String next(Place place) {
        var shape = shapeOfList.get(place.list);
        var levels = shape == null ? null : shapes.get(shape);
        if (levels == null || !levels.containsKey(place.level)) return "";
        // Lists of one shape count on together, as Word counts them.
        var count = counts.computeIfAbsent(shape, _ -> new TreeMap<>());
        count.tailMap(place.level, false).clear();
        count.merge(place.level, levels.get(place.level).start, (now, _) -> now + 1);
        return print(levels, count, place.level);
    }

    private static String print(Map<Integer, Level> levels, Map<Integer, Integer> count, int at) {
        var own = levels.get(at);
        if (own == null || own.format.equals("bullet") || own.format.equals("none")) return "";
        var text = own.text;
        for (int i = 0; i <= at; i++) {
            var level = levels.getOrDefault(i, own);
            var number = ChineseNumber.print(level.format, count.getOrDefault(i, level.start));
            text = text.replace("%" + (i + 1), number);
        }
        return text;
    }
}
