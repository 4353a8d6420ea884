// Generated from spec/ by `npm run codegen`. Do not edit.
