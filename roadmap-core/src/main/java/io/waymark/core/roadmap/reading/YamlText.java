package io.waymark.core.roadmap.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Guards the way from bytes to YAML nodes: nothing too large, too deep, or built to explode comes through. */
final class YamlText {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 24;
    private static final int MOST_EVENTS = 200_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(LARGEST)
            .setMaxAliasesForCollections(1)
            .setLabel("roadmap")
            .build();

    private YamlText() {}

    static String decode(InputStream in) {
        try {
            var bytes = in.readNBytes(LARGEST + 1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, bytes.length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refusal(null, "The text is not UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node compose(String text) {
        if (text.length() > LARGEST) {
            throw refusal(null, "The text is longer than a million characters.");
        }
        if (text.indexOf('\0') >= 0) {
            throw refusal(null, "The text contains a NUL character.");
        }
        try {
            guard(text);
            return new Compose(SETTINGS).composeString(text).orElseThrow(() -> refusal(null, "The text is empty."));
        } catch (MarkedYamlEngineException e) {
            var problem = e.getProblem();
            throw refusal(e.getProblemMark().orElse(null), "This is not YAML: " + problem + ".");
        } catch (YamlEngineException e) {
            throw refusal(null, "This is not YAML: " + e.getMessage() + ".");
        }
    }

    private static void guard(String text) {
        var events = 0;
        var depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            var mark = event.getStartMark().orElse(null);
            if (event instanceof AliasEvent) {
                throw refusal(mark, "Aliases are not supported; write the value out.");
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw refusal(mark, "This is nested more than " + DEEPEST + " levels deep.");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (++events > MOST_EVENTS) {
                throw refusal(mark, "The text has more parts than any roadmap needs.");
            }
        }
    }

    private static InvalidRoadmapException refusal(@Nullable Mark mark, String message) {
        var line = mark == null ? 1 : mark.getLine() + 1;
        var column = mark == null ? 1 : mark.getColumn() + 1;
        return new InvalidRoadmapException(List.of(new DefinitionError(line, column, "", message)));
    }
}
