# What is refused or went wrong, and `.help`: what to do about it.
