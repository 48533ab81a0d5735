package io.waymark.web.admin.history;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.Filter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a history begins with.
 *
 * @param path the page, which is asked again
 * @param sources whose history
 * @param things the kinds of things to choose from; empty where there is but one
 * @param filters what narrows the list, to be taken back
 * @param kept what stays as it is when other words or days are asked for
 * @param found who may be meant; null where nobody is looked for
 */
record HistoryHead(
        String path,
        List<Option> sources,
        List<Choice> things,
        List<Filter> filters,
        Map<String, String> kept,
        @Nullable List<FoundPerson> found) {}
