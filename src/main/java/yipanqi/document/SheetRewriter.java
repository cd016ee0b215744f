package yipanqi.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/// Copies a sheet's XML and sets one column's cells to words, in their place between the other cells of the
/// row.
final class SheetRewriter {
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final XMLEventReader in;
    private final XMLEventWriter out;
    private final int column;
    private final Map<Integer, String> words;
    private int row;
    private int last;
    private boolean written;

    private SheetRewriter(XMLEventReader in, XMLEventWriter out, int column, Map<Integer, String> words) {
        this.in = in;
        this.out = out;
        this.column = column;
        this.words = words;
    }

    static byte[] rewrite(byte[] part, int column, Map<Integer, String> words) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream(part.length + 4_096);
        var out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, StandardCharsets.UTF_8.name());
        new SheetRewriter(Xml.events(part), out, column, words).copy();
        out.close();
        return bytes.toByteArray();
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            var event = in.nextEvent();
            if (event.isStartElement()) start(event.asStartElement());
            else if (event.isEndElement()
                    && name(event.asEndElement().getName()).equals("row")) {
                write(event.asEndElement().getName());
                out.add(event);
            } else out.add(event);
        }
    }

    private void start(StartElement element) throws XMLStreamException {
        switch (name(element.getName())) {
            // Both only repeat what the cells say, and would now say it wrongly.
            case "dimension" -> skip();
            case "row" -> {
                row = number(element, row + 1);
                last = -1;
                written = false;
                out.add(without(element, "spans"));
            }
            case "c" -> cell(element);
            default -> out.add(element);
        }
    }

    private void cell(StartElement element) throws XMLStreamException {
        var reference = element.getAttributeByName(new QName("r"));
        last = reference == null ? last + 1 : FirstSheet.cell(reference.getValue())[1];
        if (last >= column) write(element.getName());
        if (last == column) skip();
        else out.add(element);
    }

    private void write(QName like) throws XMLStreamException {
        var text = words.get(row);
        if (written || text == null) return;
        written = true;
        var prefix = like.getPrefix();
        var space = like.getNamespaceURI();
        var attributes = List.of(
                EVENTS.createAttribute("r", FirstSheet.letters(column) + row),
                EVENTS.createAttribute("t", "inlineStr"));
        out.add(EVENTS.createStartElement(prefix, space, "c", attributes.iterator(), null));
        out.add(EVENTS.createStartElement(prefix, space, "is"));
        out.add(EVENTS.createStartElement(prefix, space, "t"));
        out.add(EVENTS.createCharacters(new Value.Text(text).text()));
        out.add(EVENTS.createEndElement(prefix, space, "t"));
        out.add(EVENTS.createEndElement(prefix, space, "is"));
        out.add(EVENTS.createEndElement(prefix, space, "c"));
    }

    /// Passes over the element that has just begun.
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = in.nextEvent();
            if (event.isStartElement()) depth++;
            if (event.isEndElement()) depth--;
        }
    }

    private static StartElement without(StartElement element, String attribute) {
        var kept = new ArrayList<Attribute>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            var each = all.next();
            if (!name(each.getName()).equals(attribute)) kept.add(each);
        }
        var name = element.getName();
        return EVENTS.createStartElement(
                name.getPrefix(),
                name.getNamespaceURI(),
                name.getLocalPart(),
                kept.iterator(),
                element.getNamespaces());
    }

    private static int number(StartElement row, int otherwise) {
        var number = row.getAttributeByName(new QName("r"));
        return number == null ? otherwise : Integer.parseInt(number.getValue());
    }

    private static String name(QName name) {
        return name.getLocalPart();
    }
}
