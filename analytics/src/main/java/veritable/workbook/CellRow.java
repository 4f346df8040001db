package veritable.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row that hold something, as text, read from the XML of a sheet.
 *
 * @param number from 1
 * @param texts by column, from 0, without blanks around them
 * @param numbers the columns whose cells are numbers
 */
record CellRow(int number, TreeMap<Integer, String> texts, Set<Integer> numbers) {
    /** The text of a column, empty if it holds nothing or there is no such column. */
    String text(int column) {
        return texts.getOrDefault(column, "");
    }

    boolean isNumber(int column) {
        return numbers.contains(column);
    }

    /** The column that holds this text, -1 if none does. */
    int column(String text) {
        for (var each : texts.entrySet()) {
            if (each.getValue().equals(text)) {
                return each.getKey();
            }
        }
        return -1;
    }

    /** All rows of a sheet, in its order. */
    static List<CellRow> all(InputStream sheet, SharedStrings strings) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(sheet);
            List<CellRow> rows = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("row")) {
                        rows.add(
                                new CellRow(
                                        number(xml.getAttributeValue(null, "r"), rows.size() + 1),
                                        new TreeMap<>(),
                                        new HashSet<>()));
                    } else if (xml.getLocalName().equals("c") && !rows.isEmpty()) {
                        rows.get(rows.size() - 1).read(xml, strings);
                    }
                }
            }
            return rows;
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("a sheet that can't be read: " + e.getMessage(), e);
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    /** Reads a cell to its end. */
    private void read(XMLStreamReader xml, SharedStrings strings) throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        int column =
                place == null
                        ? texts.isEmpty() ? 0 : texts.lastKey() + 1
                        : new CellReference(place).getCol();
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
            } else if (inside && xml.isCharacters()) {
                text.append(xml.getText());
            }
            event = xml.next();
        }
        if (text.isEmpty()) {
            return;
        }
        boolean shared = type.equals("s");
        String value =
                shared
                        ? strings.getItemAt(Integer.parseInt(text.toString().strip())).getString()
                        : text.toString();
        texts.put(column, value.strip());
        if (type.equals("n") || type.equals("null")) {
            numbers.add(column);
        }
    }
}
