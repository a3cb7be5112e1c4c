# Every construct of the grammar, allowed or not.
### All of it
## A group
-term = Term
    .attribute = { "{" }\u0041 { "\u202E" } { "\U01F5F3" }
title = { -term } { $x -> *[one] { NUMBER($x, digits: 2) } [0] none } { 12.5 } { title }
incident-flood = Flood
    .sign = The site is slow
      and stays so
      { "*" } one
incident-flood = twice
asset-tally = ‮
