package io.waymark.web.styleguide;

import java.util.Map;
import org.springframework.ui.Model;

/** A piece as its page of the style guide shows it. */
interface Sample {

    /** The last part of its address, the name of its template and of its texts. */
    String piece();

    /** @param address the parameters of the address, for pieces whose state is there */
    void show(Map<String, String> address, Model model);
}
