/** Mail. */
package com.acme.mail;
