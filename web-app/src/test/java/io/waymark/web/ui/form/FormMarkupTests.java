package io.waymark.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class FormMarkupTests {

    private final SpringTemplateEngine engine = engine();

    @Test
    void tellsWhatTheTextFieldsOfAFormAreCalled() {
        assertThat(written("""
                <form method="post">
                  <label for="a">What &amp; "why"</label><textarea id="a" name="topic"></textarea>
                  <input type="text" name="from" aria-label="From">
                  <label for="f">File</label><input type="file" id="f" name="file">
                  <input type="hidden" name="version" value="1"><input type="password" name="password">
                  <label><input type="checkbox" name="shared" value="true"><span>Share</span></label>
                </form>"""))
                .contains(
                        "<input type=\"hidden\" name=\"_labels\" value=\"topic=What &amp; &quot;why&quot;\nfrom=From\nfile=File\"/></form>");
    }

    @Test
    void tellsNothingOfAButtonAloneOrOfASearch() {
        assertThat(written("<form method=\"post\"><button>Go</button></form>")).doesNotContain("_labels");
        assertThat(written("<form><input name=\"q\" aria-label=\"Find\"></form>"))
                .doesNotContain("_labels");
    }

    @Test
    void keepsTheBrowserFromRestoringAChoiceByItsPlace() {
        assertThat(
                        written(
                                "<form><input type=\"radio\" name=\"a\"><input type=\"checkbox\" name=\"b\"><select name=\"c\"></select></form>"))
                .isEqualTo(
                        "<form><input type=\"radio\" name=\"a\" autocomplete=\"off\"><input type=\"checkbox\" name=\"b\""
                                + " autocomplete=\"off\"><select name=\"c\" autocomplete=\"off\"></select></form>");
        assertThat(written("<form><input type=\"text\" name=\"a\"><select autocomplete=\"country\"></select></form>"))
                .doesNotContain("off");
    }

    @Test
    void namesErrorsByTheirFieldsInTheOrderOfThePage() {
        assertThat(written("""
                <form method="post"><ul class="errors">
                <li><a href="#z">Too long.</a></li>
                <li><a href="#c">Choose one.</a></li>
                <li><span>Somebody was faster.</span></li>
                <li><a href="#a">Fill this in.</a></li></ul>
                <label for="a">Name</label><input id="a" name="a">
                <fieldset><legend>Roles</legend><div id="c"></div></fieldset>
                <label for="z">Note</label><textarea id="z" name="z"></textarea></form>"""))
                .containsSubsequence(
                        "<li><span>Somebody was faster.</span></li>",
                        "<li><a href=\"#a\">Name: Fill this in.</a></li>",
                        "<li><a href=\"#c\">Roles: Choose one.</a></li>",
                        "<li><a href=\"#z\">Note: Too long.</a></li></ul>",
                        "<label for=\"a\">Name</label>");
    }

    private String written(String template) {
        return engine.process(template, new Context(Locale.US));
    }

    private static SpringTemplateEngine engine() {
        var texts = new StaticMessageSource();
        texts.addMessage("form.error", Locale.US, "{0}: {1}");
        var templates = new StringTemplateResolver();
        templates.setTemplateMode(TemplateMode.HTML);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setMessageSource(texts);
        engine.setTemplateEngineMessageSource(texts);
        engine.addDialect(new FormConfiguration().formMarkup());
        return engine;
    }
}
