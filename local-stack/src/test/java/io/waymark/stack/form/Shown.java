package io.waymark.stack.form;

import io.waymark.stack.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What an answer shows. */
record Shown(Document page) {

    private static final int SENTENCE = 40;

    static Shown in(Answer answer) {
        return new Shown(Jsoup.parse(answer.body()));
    }

    /** Those of the texts that are nowhere to be read: in no field and in no list of what was typed. */
    List<String> misses(List<String> typed) {
        var texts = Stream.of(
                        page.select("textarea").eachText(),
                        page.select("dl.unsent dd").eachText(),
                        page.select("input:not([type=hidden])").eachAttr("value"))
                .flatMap(List::stream)
                .map(Shown::plain)
                .toList();
        return typed.stream().filter(text -> !holds(texts, plain(text))).toList();
    }

    /** What it complains about. */
    String errors() {
        return page.select("ul.errors, .note").text();
    }

    /** What is wrong with the list of errors, if there is one: a link to no field, or one out of order. */
    List<String> brokenLinks() {
        var ids = page.select("[id]").eachAttr("id");
        var links = page.select("ul.errors a").eachAttr("href").stream()
                .map(link -> link.substring(1))
                .toList();
        var inOrder = links.stream()
                .sorted(java.util.Comparator.comparingInt(ids::indexOf))
                .toList();
        return Stream.concat(
                        links.stream().filter(link -> !ids.contains(link)).map(link -> "leads nowhere: " + link),
                        links.equals(inOrder) ? Stream.empty() : Stream.of("out of order: " + links))
                .toList();
    }

    /** The form that is sent to an address. */
    FoundForm form(String action) {
        return FoundForm.allOn("", page)
                .filter(form -> form.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form is sent to " + action + " on " + page.title()));
    }

    boolean says(String sentence) {
        return plain(page.text()).contains(plain(sentence));
    }

    /** A sentence also where another was added to it. */
    private static boolean holds(List<String> texts, String typed) {
        return texts.contains(typed)
                || typed.length() > SENTENCE && texts.stream().anyMatch(text -> text.contains(typed));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
