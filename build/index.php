<?php
// The bundles stand here; `npm run build` makes them.
