package sideline.page.export.format;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written from its start to its end. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static Xml to(OutputStream out) throws IOException {
        try {
            var xml = new Xml(FACTORY.createXMLStreamWriter(out, "UTF-8"));
            xml.out.writeStartDocument("UTF-8", "1.0");
            return xml;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element; the attributes are names and values by turns. */
    Xml begin(String name, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes an element without content. */
    Xml empty(String name, String... attributes) throws IOException {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], valid(attributes[i + 1]));
        }
    }

    Xml text(String text) throws IOException {
        try {
            out.writeCharacters(valid(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Xml end() throws IOException {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Xml line() throws IOException {
        return text("\n");
    }

    void close() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The text without the characters that XML 1.0 cannot hold, section 2.2. */
    private static String valid(String text) {
        for (var i = 0; i < text.length(); i++) {
            var each = text.charAt(i);
            if ((each < ' ' && each != '\n' && each != '\t' && each != '\r') || each >= '\uFFFE') {
                return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
            }
        }
        return text;
    }
}
