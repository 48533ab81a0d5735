package io.waymark.advising.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a package of Office parts says of the type of each, by its name or its ending; names in lower case. */
record WordParts(Map<String, String> types) {

    private static final String LIST = "[content_types].xml";
    private static final String USUAL = "word/document.xml";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** A package that lists nothing, or nothing that can be read, has no types. */
    static WordParts of(ZipFile zip) throws IOException {
        var types = new HashMap<String, String>();
        var list = zip.stream().filter(it -> nameOf(it).equals(LIST)).findFirst();
        if (list.isPresent()) {
            try (var content = zip.getInputStream(list.get())) {
                var reader = SafeXml.reader(content);
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

    /**
     * The part that is said to be the main one of a plain document. Where nothing is said of it, by programs that leave the list
     * out, the part of the usual name is, if it is XML.
     */
    Optional<? extends ZipEntry> mainPart(ZipFile zip) throws IOException {
        var said = zip.stream().filter(it -> DOCUMENT.equals(typeOf(it))).findFirst();
        if (said.isPresent() || !types.isEmpty()) {
            return said;
        }
        var usual = zip.stream().filter(it -> nameOf(it).equals(USUAL)).findFirst();
        return usual.isPresent() && SafeXml.isSound(zip, usual.get()) ? usual : Optional.empty();
    }

    boolean haveMacros() {
        return types.values().stream().anyMatch(WordParts::isMacroType);
    }

    /** Whether any part is said to be of a type in whose name this is. */
    boolean mention(String word) {
        return types.values().stream().anyMatch(it -> it.contains(word));
    }

    static boolean isMacro(String entry) {
        return entry.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    /** As it is listed: some programs write folders as Windows does. */
    static String nameOf(ZipEntry entry) {
        return plain(entry.getName());
    }

    private static String plain(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** Said of the part, else of its ending if it is where documents have it. */
    private String typeOf(ZipEntry entry) {
        var name = nameOf(entry);
        var said = types.get("/" + name);
        return said == null && name.equals(USUAL) ? types.getOrDefault("xml", "") : said == null ? "" : said;
    }

    /** Whether the first bytes of a package are of one of this kind. */
    static boolean begin(String start) {
        var names = plain(start);
        return names.contains("word/") || names.contains(LIST);
    }

    private static boolean isMacroType(String type) {
        return type.contains("macroenabled") || type.contains("vbaproject");
    }

    private static void add(Map<String, String> types, XMLStreamReader part) {
        var name = part.getAttributeValue(null, "PartName");
        var named = name == null ? part.getAttributeValue(null, "Extension") : name;
        var type = part.getAttributeValue(null, "ContentType");
        if (named != null && type != null) {
            types.put(plain(named), type.toLowerCase(Locale.ROOT));
        }
    }
}
