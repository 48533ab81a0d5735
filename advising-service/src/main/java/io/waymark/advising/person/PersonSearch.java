package io.waymark.advising.person;

import io.waymark.kit.search.Sought;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds people by the words that are kept of them, in the ways in which an index serves. */
public final class PersonSearch {

    private static final String IS_FOUND = """
            not exists (
              select from unnest(cast(:beginnings as text[]), cast(:endings as text[])) as sought (beginning, ending)
              where not exists (select from person_word w
                  where w.institution_id = %1$s.institution_id and w.person_id = %1$s.id
                    and w.word >= sought.beginning and w.word < sought.ending))
            """;

    private static final String AMONG_ALL = """
            and id in (select w.person_id from person_word w
                where w.institution_id = :institution and w.word >= :beginning%1$d and w.word < :ending%1$d)
            """;

    private PersonSearch() {}

    /** Looks at each of some people, with the parameters of {@link Sought}. */
    public static String finds(String person) {
        return IS_FOUND.formatted(person);
    }

    /** Looks for them among all. */
    static String among(Sought sought) {
        return IntStream.range(0, sought.beginnings().size())
                .mapToObj(AMONG_ALL::formatted)
                .collect(Collectors.joining());
    }

    static Map<String, String> parameters(Sought sought) {
        var parameters = new HashMap<String, String>();
        for (var index = 0; index < sought.beginnings().size(); index++) {
            parameters.put("beginning" + index, sought.beginnings().get(index));
            parameters.put("ending" + index, sought.ending(index));
        }
        return parameters;
    }
}
