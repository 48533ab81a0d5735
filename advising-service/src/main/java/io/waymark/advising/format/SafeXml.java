package io.waymark.advising.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers: what is not in the file itself is never read. */
final class SafeXml {

    private static final XMLInputFactory READERS = readers();

    private SafeXml() {}

    static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        return READERS.createXMLStreamReader(content);
    }

    /** Whether a part is XML to its end, without a document type, which no Office program writes. */
    static boolean isSound(ZipFile zip, ZipEntry part) throws IOException {
        try (var content = zip.getInputStream(part)) {
            var reader = reader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.DTD) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException damaged) {
            return false;
        }
    }

    private static XMLInputFactory readers() {
        var readers = XMLInputFactory.newFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }
}
