package veritable.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A small part of a workbook as a tree. What belongs to no namespace that every program knows is
 * left out: programs may do so by the format's own rules.
 *
 * @param name {@code row}, without a prefix
 * @param attributes by their names, those of relationships as {@code r:id}
 * @param text of an element without children
 */
record XmlTree(String name, Map<String, String> attributes, List<XmlTree> children, String text) {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    static XmlTree of(String name) {
        return new XmlTree(name, new LinkedHashMap<>(), new ArrayList<>(), "");
    }

    /** A reader of markup that a person's program wrote: it loads nothing from elsewhere. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    /** The whole document. */
    static XmlTree read(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = reader(in);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // the root comes after comments
            }
            return read(xml);
        } catch (XMLStreamException e) {
            throw new IOException("a part that can't be read: " + e.getMessage(), e);
        }
    }

    /** The first element of that name, without what comes after it. */
    static Optional<XmlTree> first(InputStream in, String name) throws IOException {
        try {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    return Optional.of(read(xml));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException("a part that can't be read: " + e.getMessage(), e);
        }
    }

    /** The element that has just begun, to its end. */
    private static XmlTree read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = prefix(xml.getAttributeNamespace(i));
            if (prefix != null) {
                attributes.put(prefix + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        String name = xml.getLocalName();
        List<XmlTree> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean known = isMain(xml.getNamespaceURI());
                XmlTree child = read(xml);
                if (known && !child.name().equals("extLst")) {
                    children.add(child);
                }
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
            event = xml.next();
        }
        return new XmlTree(name, attributes, children, children.isEmpty() ? text.toString() : "");
    }

    private static boolean isMain(@Nullable String namespace) {
        return MAIN.equals(namespace) || STRICT.equals(namespace);
    }

    private static @Nullable String prefix(@Nullable String namespace) {
        if (namespace == null || namespace.isEmpty()) {
            return "";
        }
        return namespace.equals(LINKS) ? "r:" : namespace.equals(XML) ? "xml:" : null;
    }

    /** The value of an attribute, empty if there is none. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean isTrue(String attribute) {
        return get(attribute).equals("1") || get(attribute).equals("true");
    }

    int number(String attribute, int otherwise) {
        String text = get(attribute);
        return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
    }

    XmlTree set(String attribute, Object value) {
        attributes.put(attribute, value.toString());
        return this;
    }

    XmlTree add(XmlTree child) {
        children.add(child);
        return this;
    }

    Optional<XmlTree> find(String child) {
        return children.stream().filter(each -> each.name.equals(child)).findFirst();
    }

    List<XmlTree> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /** The children of a child, which may not be there. */
    List<XmlTree> within(String child) {
        return find(child).map(XmlTree::children).orElse(List.of());
    }

    /** A copy whose attributes and children can change without this one. */
    XmlTree copy() {
        List<XmlTree> copies = new ArrayList<>();
        children.forEach(each -> copies.add(each.copy()));
        return new XmlTree(name, new LinkedHashMap<>(attributes), copies, text);
    }

    /** As a document of its own. */
    byte[] document() {
        set("xmlns", MAIN).set("xmlns:r", LINKS);
        Xml xml = Xml.document();
        write(xml);
        return xml.bytes();
    }

    private void write(Xml xml) {
        xml.raw("<").raw(name);
        attributes.forEach((key, value) -> xml.raw(" ").raw(key).raw("=\"").text(value).raw("\""));
        if (children.isEmpty() && text.isEmpty()) {
            xml.raw("/>");
            return;
        }
        xml.raw(">").text(text);
        children.forEach(each -> each.write(xml));
        xml.raw("</").raw(name).raw(">");
    }
}
