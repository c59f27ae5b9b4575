@NullMarked
package com.acme.mail;

import org.jspecify.annotations.NullMarked;
