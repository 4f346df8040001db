package veritable.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The library's workbook, handing over its parts one by one. Its own way to a file builds document
 * trees and starts an XSLT processor for the few lines that tie the parts together.
 */
final class Parts extends XSSFWorkbook {
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELATIONSHIPS_TYPE =
            "application/vnd.openxmlformats-package.relationships+xml";
    private static final String CORE_PART = "docProps/core.xml";
    private static final String CORE_TYPE =
            "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATIONSHIP = RELATIONSHIPS + "/metadata/core-properties";

    /** Takes the parts, each with its name in the file. */
    interface Target {
        void part(String name, byte[] content) throws IOException;
    }

    /** Colours that styles taken over refer to. */
    void addTheme(byte[] theme) {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/xl/theme/theme1.xml");
            PackagePart part = getPackage().createPart(name, XSSFRelation.THEME.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(theme);
            }
            getPackagePart()
                    .addRelationship(name, TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("the name is ours, and the part is in memory", e);
        }
    }

    /**
     * Hands over every part, those that tie the others together first.
     *
     * @param properties the part with the core properties
     */
    void writeTo(byte[] properties, Target target) throws IOException {
        onSave(new HashSet<>());
        getProperties().commit(); // says which program wrote it
        try {
            target.part("[Content_Types].xml", contentTypes());
            target.part("_rels/.rels", packageRelationships());
            for (PackagePart part : getPackage().getParts()) {
                if (!part.isRelationshipPart()) {
                    write(part, target);
                }
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the names of parts are ours", e);
        }
        target.part(CORE_PART, properties);
    }

    private static void write(PackagePart part, Target target)
            throws IOException, InvalidFormatException {
        String name = name(part);
        try (InputStream in = part.getInputStream()) {
            target.part(name, in.readAllBytes());
        }
        if (part.hasRelationships()) {
            int slash = name.lastIndexOf('/') + 1;
            target.part(
                    name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels",
                    relationships(part));
        }
    }

    private static String name(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    private byte[] contentTypes() throws InvalidFormatException {
        Map<String, String> types = new TreeMap<>();
        for (PackagePart part : getPackage().getParts()) {
            if (!part.isRelationshipPart()) {
                types.put(name(part), part.getContentType());
            }
        }
        types.put(CORE_PART, CORE_TYPE);
        Xml xml = Xml.document();
        xml.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        xml.raw("<Default Extension=\"rels\" ContentType=\"" + RELATIONSHIPS_TYPE + "\"/>");
        xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.forEach(
                (name, type) -> {
                    xml.raw("<Override PartName=\"/").text(name);
                    xml.raw("\" ContentType=\"").text(type).raw("\"/>");
                });
        return xml.raw("</Types>").bytes();
    }

    /** The core properties are a part that the library adds only when it saves. */
    private byte[] packageRelationships() {
        Xml xml = relationships();
        relationships(xml, getPackage().getRelationships(), PackagingURIHelper.PACKAGE_ROOT_URI);
        relationship(xml, "rIdCore", CORE_RELATIONSHIP, CORE_PART).raw("\"/>");
        return xml.raw("</Relationships>").bytes();
    }

    private static byte[] relationships(PackagePart part) throws InvalidFormatException {
        Xml xml = relationships();
        relationships(xml, part.getRelationships(), part.getPartName().getURI());
        return xml.raw("</Relationships>").bytes();
    }

    private static Xml relationships() {
        return Xml.document().raw("<Relationships xmlns=\"").raw(RELATIONSHIPS).raw("\">");
    }

    private static void relationships(Xml xml, PackageRelationshipCollection all, URI source) {
        for (PackageRelationship each : all) {
            boolean isOutside = each.getTargetMode() == TargetMode.EXTERNAL;
            URI target = each.getTargetURI();
            URI written =
                    isOutside ? target : PackagingURIHelper.relativizeURI(source, target, true);
            relationship(xml, each.getId(), each.getRelationshipType(), written.toString());
            xml.raw(isOutside ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
    }

    /** Without its end. */
    private static Xml relationship(Xml xml, String id, String type, String target) {
        xml.raw("<Relationship Id=\"").text(id).raw("\" Type=\"").text(type);
        return xml.raw("\" Target=\"").text(target);
    }
}
