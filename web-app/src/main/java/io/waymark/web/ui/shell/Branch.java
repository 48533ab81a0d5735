package io.waymark.web.ui.shell;

import io.waymark.web.ui.page.ShellView.NavigationPlace;

/** Addresses whose pages hang on a place of the navigation. */
record Branch(String path, NavigationPlace place) {

    boolean has(String page) {
        return (page + "/").startsWith(path + "/");
    }
}
