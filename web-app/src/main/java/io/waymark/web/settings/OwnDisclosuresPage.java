package io.waymark.web.settings;

import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.PagerView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has seen one's own record, as it is drawn: a day at a time. */
record OwnDisclosuresPage(List<Option> records, Map<LocalDate, List<OwnDisclosure>> days, PagerView pager) {

    static Map<LocalDate, List<OwnDisclosure>> byDay(List<OwnDisclosure> shown) {
        return shown.stream()
                .collect(Collectors.groupingBy(OwnDisclosure::day, LinkedHashMap::new, Collectors.toList()));
    }
}
