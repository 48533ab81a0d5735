package io.waymark.advising.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a package of Office parts says of the type of each, by its name or its ending. */
record WordParts(Map<String, String> types) {

    private static final String LIST = "[Content_Types].xml";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final XMLInputFactory READERS = readers();

    /** A package that lists nothing, or nothing that can be read, has no parts. */
    static WordParts of(ZipFile zip) throws IOException {
        var types = new HashMap<String, String>();
        var list = zip.getEntry(LIST);
        if (list != null) {
            try (var content = zip.getInputStream(list)) {
                var reader = READERS.createXMLStreamReader(content);
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamReader.START_ELEMENT) {
                        add(types, reader);
                    }
                }
            } catch (XMLStreamException damaged) {
                return new WordParts(Map.of());
            }
        }
        return new WordParts(types);
    }

    /** The entries that are said to be the main part of a plain document. */
    Stream<String> documents() {
        return types.entrySet().stream()
                .filter(it -> it.getValue().equals(DOCUMENT) && it.getKey().startsWith("/"))
                .map(it -> it.getKey().substring(1));
    }

    boolean haveMacros() {
        return types.values().stream().map(it -> it.toLowerCase(Locale.ROOT)).anyMatch(WordParts::isMacroType);
    }

    static boolean isMacro(String entry) {
        return entry.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static boolean isMacroType(String type) {
        return type.contains("macroenabled") || type.contains("vbaproject");
    }

    private static void add(Map<String, String> types, XMLStreamReader part) {
        var name = part.getAttributeValue(null, "PartName");
        var named = name == null ? part.getAttributeValue(null, "Extension") : name;
        var type = part.getAttributeValue(null, "ContentType");
        if (named != null && type != null) {
            types.put(named, type);
        }
    }

    /** What is not in the file itself is never read. */
    private static XMLInputFactory readers() {
        var readers = XMLInputFactory.newFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }
}
