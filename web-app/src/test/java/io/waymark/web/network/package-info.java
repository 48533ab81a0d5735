@NullMarked
package io.waymark.web.network;

import org.jspecify.annotations.NullMarked;
